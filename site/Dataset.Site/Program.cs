using Dataset;
using Dataset.Site.Shell;

// The one place that names a dataset. Until the generator compiles one, there is nothing in it.
var catalog = new DatasetCatalog { Name = "empty", Title = "No facts yet", Collections = [], Classes = [], Enums = [], Prefixes = [] };

return SiteCommand.Run(args, () => catalog, Console.Out, Console.Error);
