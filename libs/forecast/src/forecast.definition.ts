/** What the forecast means, as every statistic says it of itself. */
export const FORECAST_DEFINITION = {
  id: 'waiting-list-forecast',
  version: 1,
  population: 'vpisi na čakalni listi programa zadnji dan meseca, kot so bili znani ob izbranem trenutku',
  denominator:
    '2000 simuliranih potekov iz opazovanih mesecev, največ zadnjih 24; meseci, preden se je prvič končalo kako čakanje, ne štejejo',
  measures: {
    median: 'srednja vrednost simuliranih stanj zadnji dan meseca',
    low80:
      'spodnja meja razpona štirih petin simuliranih stanj, razširjena za napake štirih petin preteklih napovedi',
    high80: 'zgornja meja istega razpona',
    low95:
      'spodnja meja razpona 95 odstotkov simuliranih stanj, razširjena za največjo napako preteklih napovedi',
    high95: 'zgornja meja istega razpona',
    within80:
      'delež dejanskih stanj, ki so padla v simulirani, nerazširjeni razpon štirih petin pretekle napovedi',
    meanError: 'povprečna absolutna napaka srednje vrednosti preteklih napovedi, v vpisih',
    naiveMeanError: 'ista napaka, če bi za vsak mesec napovedali stanje zadnjega znanega meseca',
  },
} as const;
