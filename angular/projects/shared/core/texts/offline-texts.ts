/** What can be said before the server has answered once. Everything else comes from the server. */
export const OFFLINE_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'Ui.CopyId': 'Copy id {id}',
    'Ui.Unreachable.Title': 'The server does not answer',
    'Ui.Unreachable.Text': 'Nothing was changed or lost. Check the connection and try again.',
    'Ui.Retry': 'Try again',
    'Ui.Loading': 'Loading',
  },
  nl: {
    'Ui.CopyId': 'Kenmerk {id} kopiëren',
    'Ui.Unreachable.Title': 'De server antwoordt niet',
    'Ui.Unreachable.Text': 'Er is niets gewijzigd of verloren. Controleer de verbinding en probeer het opnieuw.',
    'Ui.Retry': 'Opnieuw proberen',
    'Ui.Loading': 'Laden',
  },
  de: {
    'Ui.CopyId': 'Kennung {id} kopieren',
    'Ui.Unreachable.Title': 'Der Server antwortet nicht',
    'Ui.Unreachable.Text': 'Nichts wurde geändert oder ging verloren. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    'Ui.Retry': 'Erneut versuchen',
    'Ui.Loading': 'Wird geladen',
  },
  fr: {
    'Ui.CopyId': 'Copier l’identifiant {id}',
    'Ui.Unreachable.Title': 'Le serveur ne répond pas',
    'Ui.Unreachable.Text': 'Rien n’a été modifié ni perdu. Vérifiez la connexion et réessayez.',
    'Ui.Retry': 'Réessayer',
    'Ui.Loading': 'Chargement',
  },
  es: {
    'Ui.CopyId': 'Copiar el identificador {id}',
    'Ui.Unreachable.Title': 'El servidor no responde',
    'Ui.Unreachable.Text': 'No se ha cambiado ni perdido nada. Compruebe la conexión e inténtelo de nuevo.',
    'Ui.Retry': 'Intentar de nuevo',
    'Ui.Loading': 'Cargando',
  },
  ar: {
    'Ui.CopyId': 'نسخ المعرّف {id}',
    'Ui.Unreachable.Title': 'الخادم لا يستجيب',
    'Ui.Unreachable.Text': 'لم يتغير شيء ولم يُفقد شيء. تحقق من الاتصال ثم أعد المحاولة.',
    'Ui.Retry': 'إعادة المحاولة',
    'Ui.Loading': 'جارٍ التحميل',
  },
};
