using System.Text.Json.Nodes;
using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>What scalars and references look like.</summary>
internal static class TypeSchema
{
    private const string Year = @"-?\d{2}(\d\d|\dX|XX)|Y-?\d{5,15}";
    private const string Month = "(0[1-9]|1[0-2]|2[1-4]|XX)";
    private const string Day = @"((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))";
    private const string LeapYear = @"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private const string FullDate = $@"(\d{{4}}-{Day}|{LeapYear}-02-29)";
    private const string Clock = @"([01]\d|2[0-3]):[0-5]\d:[0-5]\d";
    private const string Edtf = $"({Year}|-?\\d{{4}}-{Month}(-XX)?|-?{FullDate})[?~%]?";

    /// <summary>A scalar or a reference of a slot.</summary>
    /// <param name="slot">The slot.</param>
    public static JsonObject Of(SlotModel slot)
    {
        JsonObject value = slot.Kind switch
        {
            ValueKind.Boolean => new JsonObject { ["type"] = "boolean" },
            ValueKind.Integer => new JsonObject { ["type"] = "integer" },
            ValueKind.Float or ValueKind.Decimal => new JsonObject { ["type"] = "number" },
            ValueKind.Any => [],
            ValueKind.Reference when slot.Type is { Kind: ValueKind.Integer } => new JsonObject { ["type"] = "integer" },
            _ => new JsonObject { ["type"] = "string" },
        };
        if (slot.Kind == ValueKind.Reference)
        {
            value["markdownDescription"] = $"{slot.Description} The identifier of a {string.Join(" or ", slot.RangeClasses)}.".Trim();
        }

        JsonObject[] patterns = [.. Patterns(slot).Select(Pattern)];
        if (patterns.Length == 1)
        {
            foreach ((string keyword, JsonNode? pattern) in patterns[0])
            {
                value[keyword] = pattern!.DeepClone();
            }
        }
        else if (patterns.Length > 1)
        {
            value["allOf"] = new JsonArray([.. patterns]);
        }

        if (slot.Type?.Minimum is { } minimum)
        {
            value["minimum"] = minimum;
        }

        if (slot.Type?.Maximum is { } maximum)
        {
            value["maximum"] = maximum;
        }

        return value;
    }

    /// <summary>The patterns of the type, and the one of its kind; whether an interval ends after it starts no pattern says.</summary>
    private static IEnumerable<(string Pattern, string Words)> Patterns(SlotModel slot) => (slot.Type?.Patterns ?? []).Select(pattern => (pattern, Words(slot))).Concat(slot.Kind switch
    {
        ValueKind.Edtf => [($@"^({Edtf}|{FullDate}T{Clock}(Z|[+-]\d\d(:\d\d)?)?|({Edtf}|\.\.|)/({Edtf}|\.\.|))$", "Write YYYY-MM-DD, YYYY-MM or YYYY in quotes, a range as A/B, and ~ behind it for approximate.")],
        ValueKind.Date => [($"^{FullDate}$", "Write a full date as YYYY-MM-DD.")],
        ValueKind.DateTime => [($@"^{FullDate}T{Clock}(\.\d{{1,7}})?(Z|[+-]\d\d:\d\d)?$", "Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")],
        ValueKind.Time => [($@"^{Clock}(\.\d{{1,7}})?(Z|[+-]\d\d:\d\d)?$", "Write hh:mm:ss.")],
        ValueKind.Uri => [(@"^[A-Za-z][A-Za-z0-9+._-]*:[^\s<>""{}|\\^`]*$", "Write a full URI, as in https://www.un.org/, with %20 for a space.")],
        _ => Array.Empty<(string, string)>(),
    });

    /// <summary>A pattern, and what an editor says in its place where a text does not match.</summary>
    private static JsonObject Pattern((string Pattern, string Words) pattern)
    {
        JsonObject value = new() { ["pattern"] = pattern.Pattern };
        if (pattern.Words.Length > 0)
        {
            value["patternErrorMessage"] = pattern.Words;
        }

        return value;
    }

    private static string Words(SlotModel slot) => slot.Type is { } type && type.Name != BuiltInTypes.Text.Name ? type.Description : slot.Description;
}
