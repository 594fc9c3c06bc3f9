/** Domain types behind the schema's types, for codegen. */
export const mappers = {
  AgencyIndex: '../resolvers/shapes.ts#PlacedAgency',
  Dossier: '../resolvers/Dossier.ts#DossierReference',
  FigureDossier: '../store/facts-behind.ts#FactBehind as FactBehind',
  FigureDossierConnection: '../resolvers/shapes.ts#DossiersBehind',
  FigureExport: '../domain/figure-export.ts#FigureExport as FigureExportModel',
  Figures: '../domain/figures.ts#Figures as FiguresModel',
  IdleAgency: '../domain/idle-agencies.ts#IdleAgency as IdleAgencyModel',
  IndexComponentScore: '../domain/service-index.ts#ComponentScore',
  IndexItem: '../store/index-items.ts#IndexItem as IndexItemModel',
  Lapse: '../store/lapses.ts#Lapse as LapseModel',
  LocalText: '../domain/directory.ts#LocalText as LocalTextModel',
  SubmittedReport: '../store/submitted-reports.ts#SubmittedReport as SubmittedReportModel',
  Reminder: '../domain/reminder.ts#Reminder as ReminderModel',
}
