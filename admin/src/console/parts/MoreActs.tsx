import MoreIcon from '@mui/icons-material/MoreHoriz';
import { Button, Menu, MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId, useState } from 'react';

export interface Act {
  label: string;
  danger?: boolean;
  onChoose: () => void;
}

/** Acts behind one button, where there is no room for a button each. */
export function MoreActs({ acts }: { acts: Act[] }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [buttonId, menuId] = [useId(), useId()];
  const choose = (act: Act) => {
    setAnchor(null);
    act.onChoose();
  };
  if (acts.length === 0) return null;
  return (
    <>
      <Button
        id={buttonId}
        variant="outlined"
        startIcon={<MoreIcon />}
        aria-haspopup="menu"
        aria-controls={anchor ? menuId : undefined}
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {translate('console.moreActs')}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': buttonId } }}
      >
        {acts.map((act) => (
          <MenuItem
            key={act.label}
            onClick={() => choose(act)}
            sx={act.danger ? { color: 'error.main' } : undefined}
          >
            {act.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
