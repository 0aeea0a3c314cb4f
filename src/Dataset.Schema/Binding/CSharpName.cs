using System.Text;

namespace Dataset.Schema.Binding;

/// <summary>Makes names for C# and for people from the names of schema and facts.</summary>
public static class CSharpName
{
    /// <summary><c>putin-abbas-moscow-2024</c> as <c>PutinAbbasMoscow2024</c>; a leading digit gets an underscore.</summary>
    /// <param name="name">The name in schema or facts.</param>
    public static string Pascal(string name)
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

    /// <summary><c>BirthDate</c> as <c>birthDate</c>.</summary>
    /// <param name="pascal">A name in Pascal case.</param>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    /// <summary><c>birth_date</c> and <c>BirthDate</c> as <c>Birth date</c>.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string Title(string name)
    {
        StringBuilder result = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool startsWord = i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]);
            if (startsWord)
            {
                result.Append(' ');
            }

            result.Append(c is '_' or '-' ? ' ' : startsWord ? char.ToLowerInvariant(c) : c);
        }

        if (result.Length > 0)
        {
            result[0] = char.ToUpperInvariant(result[0]);
        }

        return result.ToString();
    }
}
