import { words } from '#libs/texts';

/** Explanations that many findings have in common. */
export const INNOCENT = {
  learnedLate: words(
    'Urad je za dejstvo izvedel pozneje, na primer iz pošte ali od svojcev.',
    "L'ufficio ha saputo del fatto più tardi, per esempio per posta o dai familiari.",
    'The office learned of the fact later, for instance by post or from relatives.',
  ),
  absence: words(
    'Vnos je čakal zaradi dopusta, bolniške odsotnosti ali izpada sistema.',
    "L'inserimento ha atteso per ferie, malattia o un guasto del sistema.",
    'The entry waited because of leave, illness or a failure of the system.',
  ),
  roundTheClock: words(
    'Služba dela neprekinjeno (krizni center, varna hiša, zavetišče) ali je bilo odrejeno dežurstvo.',
    "Il servizio lavora senza interruzione (centro di crisi, casa rifugio) o c'era un turno di reperibilità.",
    'The service works round the clock (crisis centre, safe house, shelter), or duty had been ordered.',
  ),
} as const;
