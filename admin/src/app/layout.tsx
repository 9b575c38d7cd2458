import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '../design/tokens.css';
import '../design/base.css';
import { readMessages } from '../i18n/read-language';

export async function generateMetadata(): Promise<Metadata> {
  const { common } = (await readMessages()).messages;
  return {
    title: { default: common.product, template: `%s · ${common.product}` },
    description: common.tagline,
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#192323' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language } = await readMessages();
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  );
}
