import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { useAddressState } from '../shell/address';
import { usePrinting, useWholeOnPaper } from './printing';

/** One tab and what it shows; only the chosen one is drawn, on paper all of them. */
export interface TabItem {
  readonly id: string;
  readonly title: string;
  readonly content: () => ReactNode;
}

/** Tabs whose choice is kept in the address under `tab`; on paper they stand one after the other under their titles. */
export function Tabs({ label, items }: { readonly label: string; readonly items: readonly TabItem[] }) {
  const first = items[0]?.id ?? '';
  const [{ tab }, change] = useAddressState({ tab: first });
  const printing = usePrinting();
  useWholeOnPaper();
  const chosen = items.some(({ id }) => id === tab) ? tab : first;
  const place = items.findIndex(({ id }) => id === chosen);
  return (
    <>
      {printing && <Printed items={items.slice(0, place)} />}
      <AriaTabs
        className="tabs"
        selectedKey={chosen}
        onSelectionChange={(key) => change({ tab: String(key) })}
      >
        <TabList className="tab-list" aria-label={label} items={items}>
          {({ title }) => <Tab className="tab">{title}</Tab>}
        </TabList>
        {items.map(({ id, content }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            {printing && id === chosen && <h2>{items[place]?.title}</h2>}
            {id === chosen && content()}
          </TabPanel>
        ))}
      </AriaTabs>
      {printing && <Printed items={items.slice(place + 1)} />}
    </>
  );
}

/** What stands beside the chosen tab, for the paper; the open one stays as it is, with what was typed or opened in it. */
function Printed({ items }: { readonly items: readonly TabItem[] }) {
  return items.map(({ id, title, content }) => (
    <section key={id} className="tab-printed">
      <h2>{title}</h2>
      {content()}
    </section>
  ));
}
