using Dataset.Site;
using Dataset.Site.Shell;

return SiteCommand.Run(args, () => PublishedDataset.Catalog, Console.Out, Console.Error, PublishedDataset.Settings);
