using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dataset.Exports;
using Dataset.Site.Reading;

namespace Dataset.Site.Rendering;

/// <summary>One hash of all that the pages of a site are made from: while it stays, no page changes.</summary>
internal static class InputHash
{
    /// <summary>The hash: of the programs that render, of the settings, and of the dataset.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="settings">The settings of the site; all of them are part of their text.</param>
    /// <param name="data">Gives files that have every fact; called only where the facts are not compiled into an assembly, since it reads all of them.</param>
    public static string Of(SiteIndex index, SiteSettings settings, Func<IEnumerable<ExportFile>> data)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Environment.Version.ToString());
        Add(hash, settings.ToString());
        foreach (Assembly assembly in Renderers())
        {
            Add(hash, assembly);
        }

        foreach (CollectionInfo collection in index.Catalog.Collections)
        {
            Add(hash, collection.Name);
            foreach (IFact fact in collection.Facts.Take(1))
            {
                Add(hash, fact.GetType().Assembly);
            }
        }

        PageBuffer buffer = new();
        foreach (ExportFile file in index.Catalog.Collections.All(IsCompiled) ? [] : data())
        {
            buffer.Clear();
            file.WriteTo(buffer);
            hash.AppendData(buffer.Written.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether the facts are part of the assembly that has their class, and so of its hash.</summary>
    private static bool IsCompiled(CollectionInfo collection) =>
        collection.Facts.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(FactTable<>);

    /// <summary>This program and the libraries it renders with. Those of the framework change with its version only.</summary>
    private static IEnumerable<Assembly> Renderers()
    {
        Assembly site = typeof(InputHash).Assembly;
        return site.GetReferencedAssemblies()
            .Where(name => name.Name is { } text && !text.StartsWith("System.", StringComparison.Ordinal) && !text.StartsWith("Microsoft.", StringComparison.Ordinal))
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .Prepend(site);
    }

    // Builds are deterministic, so the identifier of a module is a hash of what it holds.
    private static void Add(IncrementalHash hash, Assembly assembly) => Add(hash, $"{assembly.GetName().Name} {assembly.ManifestModule.ModuleVersionId}");

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
