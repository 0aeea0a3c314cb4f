namespace Dataset.Site.Tests;

/// <summary>The tests that share the copy of the repository, one after the other.</summary>
[CollectionDefinition(nameof(RepositoryCopyCollection))]
public sealed class RepositoryCopyCollection : ICollectionFixture<RepositoryCopy>;
