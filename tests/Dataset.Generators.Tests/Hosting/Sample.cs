using System.Reflection;

namespace Dataset.Generators.Tests;

/// <summary>A dataset of a test: paths from the dataset's folder on, and texts.</summary>
internal sealed class Sample
{
    private readonly Dictionary<string, string> _files;

    private Sample(IEnumerable<KeyValuePair<string, string>> files) => _files = new Dictionary<string, string>(files, StringComparer.Ordinal);

    /// <summary>A library: every kind of slot, no sources.</summary>
    public static Sample Library { get; } = new(Embedded("library/"));

    /// <summary>A zoo: every construct of the schema language that has a form in C#.</summary>
    public static Sample Zoo { get; } = new(Embedded("zoo/"));

    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>A dataset of these files, in this order.</summary>
    public static Sample Of(IEnumerable<KeyValuePair<string, string>> files) => new(files);

    /// <summary>This dataset with a file added or replaced.</summary>
    public Sample With(string path, string text)
    {
        Sample changed = new(_files);
        changed._files[path] = text;
        return changed;
    }

    /// <summary>This dataset with an edit in a file; the old text must be there once.</summary>
    public Sample Edit(string path, string old, string replacement)
    {
        string text = _files[path];
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' is not once in {path}");
        return With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Embedded(string folder)
    {
        Assembly assembly = typeof(Sample).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(resource => "seeds/" + resource.Path[folder.Length..], resource =>
            {
                using StreamReader reader = new(assembly.GetManifestResourceStream(resource.Name)!);
                return reader.ReadToEnd();
            });
    }
}
