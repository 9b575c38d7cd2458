'use client';

import { useCombobox } from 'downshift';
import { FieldFrame, fieldAria, type FieldTexts } from './FieldFrame';
import field from './Field.module.css';
import styles from './Combobox.module.css';

interface Props<Item> extends FieldTexts {
  name: string;
  /** The name of the list of proposals, for those who hear it. */
  listLabel: string;
  value: string;
  items: Item[];
  textOf: (item: Item) => string;
  onType: (text: string) => void;
  onChoose: (item: Item) => void;
  onBlur?: () => void;
  autoComplete?: string;
  placeholder?: string;
}

/** A free text with proposals: any text is kept, choosing one of the proposals tells the screen which. */
export function Combobox<Item>(props: Props<Item>) {
  const {
    name,
    listLabel,
    value,
    items,
    textOf,
    onType,
    onChoose,
    onBlur,
    autoComplete = 'off',
    placeholder,
  } = props;
  const { label, required, hint, example, reason, error, remark } = props;
  const texts = { label, required, hint, example, reason, error, remark };
  const box = useCombobox<Item>({
    id: name,
    inputId: name,
    items,
    inputValue: value,
    selectedItem: null,
    itemToString: (item) => (item ? textOf(item) : ''),
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) onType(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onChoose(selectedItem);
    },
  });
  const shown = box.isOpen && items.length > 0;

  return (
    <FieldFrame id={name} {...texts} labelProps={box.getLabelProps()}>
      <span className={styles.anchor}>
        <input
          {...box.getInputProps({ onBlur })}
          {...fieldAria(name, texts)}
          name={name}
          autoComplete={autoComplete}
          placeholder={placeholder}
          className={field.control}
        />
        <ul
          {...box.getMenuProps({ 'aria-label': listLabel })}
          className={shown ? styles.list : styles.closed}
        >
          {shown &&
            items.map((item, index) => (
              <li
                key={textOf(item)}
                {...box.getItemProps({ item, index })}
                className={box.highlightedIndex === index ? styles.active : styles.item}
              >
                {textOf(item)}
              </li>
            ))}
        </ul>
      </span>
    </FieldFrame>
  );
}
