using Dataset.Browser.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SiteInBrowser))]

// The tests take turns at the windows of one browser.
[assembly: Parallelization(Mode = ParallelMode.None)]
