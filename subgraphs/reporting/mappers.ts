/** Domain types behind the schema's types, for codegen. */
export const mappers = {
  FigureDossier: '../store/facts-behind.ts#FactBehind as FactBehind',
  Figures: '../domain/figures.ts#Figures as FiguresModel',
}
