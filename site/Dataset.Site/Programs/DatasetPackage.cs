using System.Reflection;

namespace Dataset.Site.Programs;

/// <summary>The package by which programs get the facts.</summary>
/// <param name="Id">The identifier: <c>Dataset.Facts</c>.</param>
/// <param name="Version">The version that the facts were built as.</param>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Authors">Who makes the dataset, or the empty string where the project does not say.</param>
public sealed record DatasetPackage(string Id, string Version, string Namespace, string Authors)
{
    /// <summary>The package of a compiled dataset, as its project names it.</summary>
    /// <param name="catalog">The generated class <c>Catalog</c>.</param>
    public static DatasetPackage Of(Type catalog)
    {
        string id = catalog.Assembly.GetName().Name!;

        // A project without authors gets its own name for their names.
        string authors = catalog.Assembly.GetCustomAttribute<AssemblyCompanyAttribute>()?.Company ?? "";
        return new DatasetPackage(
            id,
            catalog.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
            catalog.Namespace ?? "",
            authors == id ? "" : authors);
    }
}
