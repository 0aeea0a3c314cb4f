using Dataset.Schema.Language;

namespace Dataset.Schema.Tests.Binding;

/// <summary>Changes a text as people do by mistake: lines lost, repeated, moved or indented, words exchanged, keys added.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Keys = [.. Enum.GetValues<ElementKind>().SelectMany(SchemaKeys.Of).Select(key => key.Name)];

    private static readonly string[] Values =
    [
        "true", "string", "Animal", "[Animal, Lion]", "5", "{a: b}", "[{range: Lion}]", "Any", "[{minimum_value: 3}, {range: Snake}]", "~", "[]", "{}",
        "Weighed", "linkml:Any", "class_uri", "{x: {range: Place}}",
    ];

    private readonly Random _random = new(seed);

    public string Mutate(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int changes = _random.Next(1, 3); changes > 0; changes--)
        {
            int line = _random.Next(lines.Count);
            int other = _random.Next(lines.Count);
            switch (_random.Next(6))
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(line);
                    break;
                case 1:
                    lines.Insert(line, lines[other]);
                    break;
                case 2:
                    (lines[line], lines[other]) = (lines[other], lines[line]);
                    break;
                case 3:
                    string[] words = lines[line].Split(' ');
                    words[_random.Next(words.Length)] = Any(lines[other].Split(' '));
                    lines[line] = string.Join(' ', words);
                    break;
                case 4:
                    int indent = lines[line].Length - lines[line].TrimStart().Length;
                    lines.Insert(line, $"{new string(' ', indent)}{Any(Keys)}: {Any(Values)}");
                    break;
                default:
                    lines[line] = "  " + lines[line];
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private string Any(string[] words) => words[_random.Next(words.Length)];
}
