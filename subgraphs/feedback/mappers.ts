/** Domain types behind the schema's types, for codegen. */
export const mappers = {
  Dossier: '../resolvers/Dossier.ts#DossierReference',
  LocalText: '../domain/rating-scale.ts#LocalText as LocalTextModel',
  Rating: '../domain/rating.ts#Rating as RatingModel',
  RatingScale: '../domain/rating-scale.ts#RatingScale as RatingScaleModel',
  RatingSummary: '../domain/rating-summary.ts#RatingSummary as RatingSummaryModel',
}
