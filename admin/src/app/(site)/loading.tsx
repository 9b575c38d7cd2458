import { readMessages } from '../../i18n/read-language';
import styles from '../../design/Loading.module.css';

export default async function Loading() {
  const { common } = (await readMessages()).messages;
  return (
    <p role="status" className={styles.loading}>
      {common.loading}
    </p>
  );
}
