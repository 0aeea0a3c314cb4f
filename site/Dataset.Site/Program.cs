using Dataset.Site.Shell;

// The one place that names a dataset: another one is another reference and another line here.
return SiteCommand.Run(args, () => Dataset.Facts.Catalog.Instance, Console.Out, Console.Error);
