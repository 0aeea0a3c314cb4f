using System.Text;

namespace Dataset;

/// <summary>Makes the C# names of facts and schema elements; the generator and the site name them by the same rule.</summary>
internal static class PascalCase
{
    /// <summary><c>putin-abbas-moscow-2024</c> as <c>PutinAbbasMoscow2024</c>; a leading digit gets an underscore.</summary>
    /// <param name="name">The name in schema or facts.</param>
    public static string Of(string name)
    {
        StringBuilder result = new(name.Length);
        bool upper = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                upper = true;
                continue;
            }

            result.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        if (result.Length == 0 || char.IsDigit(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }
}
