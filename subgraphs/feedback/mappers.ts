/** Domain types behind the schema's types, for codegen. */
export const mappers = {
  Agency: '../resolvers/Agency.ts#AgencyReference',
  Feedback: '../domain/feedback/viewing.ts#SeenFeedback',
  FeedbackEntry: '../resolvers/feedback/FeedbackEntry.ts#SeenEntry',
  FeedbackFigures: '../domain/feedback/figures.ts#FiguresRow',
  FeedbackKind: '../domain/feedback/rules.ts#FeedbackKind as FeedbackKindModel',
  Procedure: '../resolvers/Procedure.ts#ProcedureReference',
  Publication: '../domain/feedback/feedback.ts#Feedback as FeedbackModel',
  Dossier: '../resolvers/Dossier.ts#DossierReference',
  LocalText: '../domain/rating-scale.ts#LocalText as LocalTextModel',
  Rating: '../domain/rating.ts#Rating as RatingModel',
  RatingComment: '../domain/rating.ts#Rating as RatingModel',
  RatingScale: '../domain/rating-scale.ts#RatingScale as RatingScaleModel',
  RatingSummary: '../domain/rating-summary.ts#RatingSummary as RatingSummaryModel',
}
