namespace Dataset.Package.Tests;

/// <summary>A project of a user's in a folder outside the repository; all it restores are the packed packages.</summary>
/// <remarks>
/// NuGet looks into the folder of the packages and nowhere else, so that a package of the same name in a registry cannot take their place,
/// and so that a dependency they should not have would be missing.
/// </remarks>
internal sealed class Consumer : IDisposable
{
    private readonly Dictionary<string, string> _environment;

    public Consumer(PackedPackages packages, string name, params string[] references)
    {
        Name = name;
        _environment = new(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = packages.Cache };
        Folder.Write("Directory.Build.props", "<Project />");
        Folder.Write("Directory.Build.targets", "<Project />");
        Folder.Write("Directory.Packages.props", "<Project />");
        Folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
              </packageSourceMapping>
            </configuration>
            """);
        Folder.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(references.Select(reference => $"<PackageReference Include=\"{reference}\" Version=\"{packages.VersionOf(reference)}\" />"))}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Restores and builds.</summary>
    /// <param name="arguments">More arguments.</param>
    public DotnetRun Build(params string[] arguments) => Dotnet(["build", "-nologo", "-clp:NoSummary", "-warnaserror", .. arguments]);

    /// <summary>Runs what was built.</summary>
    public DotnetRun Run() => Dotnet(Path.Combine("bin", "Debug", "net10.0", $"{Name}.dll"));

    public DotnetRun Dotnet(params string[] arguments) => DotnetRun.In(Folder.Path, _environment, arguments);

    public void Dispose() => Folder.Dispose();
}
