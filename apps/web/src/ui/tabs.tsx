import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { useAddressState } from '../shell/address';

/** One tab and what it shows; only the chosen one is drawn. */
export interface TabItem {
  readonly id: string;
  readonly title: string;
  readonly content: () => ReactNode;
}

/** Tabs whose choice is kept in the address under `tab`. */
export function Tabs({ label, items }: { readonly label: string; readonly items: readonly TabItem[] }) {
  const first = items[0]?.id ?? '';
  const [{ tab }, change] = useAddressState({ tab: first });
  const chosen = items.some(({ id }) => id === tab) ? tab : first;
  return (
    <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={(key) => change({ tab: String(key) })}>
      <TabList className="tab-list" aria-label={label} items={items}>
        {({ title }) => <Tab className="tab">{title}</Tab>}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {id === chosen && content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
