using Dataset.Site.Changes;
using Dataset.Site.Shell;

// The one place that names a dataset: another one is another reference and another line here.
return SiteCommand.Run(args, () => Dataset.Facts.Catalog.Instance, ReleaseReader.Embedded, Console.Out, Console.Error);
