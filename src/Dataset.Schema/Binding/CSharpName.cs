using System.Text;

namespace Dataset.Schema.Binding;

/// <summary>Makes names for C# and for people from the names of schema and facts.</summary>
internal static class CSharpName
{
    /// <summary>The name of a type or member, as <see cref="PascalCase"/> makes it.</summary>
    /// <param name="name">The name in schema or facts.</param>
    public static string Pascal(string name) => PascalCase.Of(name);

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
