using Dataset.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackages))]
