namespace Dataset.Package.Tests;

/// <summary>The generator beside packages of others that carry another version of YamlDotNet to the compiler.</summary>
public sealed class NeighborTests(PackedPackages packages)
{
    [Fact]
    public void OlderYamlDotNet_EachGeneratorRunsWithItsOwn()
    {
        // The compiler it is built against is the one that will load it, so that it restores nothing.
        using Consumer neighbor = new(packages, "Neighbor");
        neighbor.Folder.Copy(Path.Combine(Repository.Tests, "Neighbor"), "");
        Pack(neighbor, "Neighbor", $"""
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" />
            <Reference Include="{Repository.NeighborYaml}" />
            <None Include="{Repository.NeighborYaml}" Pack="true" PackagePath="analyzers/dotnet/cs" />
            """);
        using Consumer consumer = Chemistry.In(packages, "seeds", neighbor.Name);
        string program = File.ReadAllText(consumer.Folder.File("Program.cs"));
        consumer.Folder.Write("Program.cs", $"{program}Console.WriteLine(Neighbor.Greeting);\n");

        consumer.Build().Lines();

        Assert.Equal([.. Chemistry.Facts, "hello from YamlDotNet 16"], consumer.Run().Lines());
    }

    /// <summary>No YamlDotNet is newer than ours, so an empty assembly says that it is one; whoever runs with it finds nothing in it.</summary>
    [Fact]
    public void NewerYamlDotNet_DoesNotTakeThePlaceOfOurs()
    {
        using Consumer neighbor = new(packages, "Future");
        Pack(neighbor, "YamlDotNet", "");
        using Consumer consumer = Chemistry.In(packages, "seeds", neighbor.Name);

        consumer.Build().Lines();

        Assert.Equal(Chemistry.Facts, consumer.Run().Lines());
    }

    private void Pack(Consumer neighbor, string assembly, string items)
    {
        neighbor.Folder.Write($"{neighbor.Name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <AssemblyName>{assembly}</AssemblyName>
                <AssemblyVersion>99.0.0.0</AssemblyVersion>
                <PackageId>{neighbor.Name}</PackageId>
                <Version>{packages.Version}</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <NoWarn>NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <None Include="bin/Release/net10.0/{assembly}.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                {items}
              </ItemGroup>
            </Project>
            """);
        neighbor.Dotnet("pack", "-nologo", "-o", packages.Feed).Lines();
    }
}
