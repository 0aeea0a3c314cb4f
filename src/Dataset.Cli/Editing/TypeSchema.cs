using System.Text.Json.Nodes;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>What scalars and references look like.</summary>
internal static class TypeSchema
{
    private const string Year = @"-?\d{2}(\d\d|\dX|XX)|Y-?\d{5,15}";
    private const string Month = "(0[1-9]|1[0-2]|2[1-4]|XX)";
    private const string Day = "(0[1-9]|[12][0-9]|3[01]|XX)";
    private const string Clock = @"([01]\d|2[0-3]):[0-5]\d:[0-5]\d";
    private const string Edtf = $"({Year}|-?\\d{{4}}-{Month}(-{Day})?)[?~%]?";

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

        string[] patterns = [.. Patterns(slot)];
        if (patterns.Length == 1)
        {
            value["pattern"] = patterns[0];
        }
        else if (patterns.Length > 1)
        {
            value["allOf"] = new JsonArray([.. patterns.Select(pattern => new JsonObject { ["pattern"] = pattern })]);
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

    /// <summary>The patterns of the type, and the one of its kind; whether a date exists in the calendar no pattern says.</summary>
    private static IEnumerable<string> Patterns(SlotModel slot) => (slot.Type?.Patterns ?? []).Concat(slot.Kind switch
    {
        ValueKind.Edtf => [$@"^({Edtf}|\d{{4}}-\d\d-\d\dT{Clock}(Z|[+-]\d\d(:\d\d)?)?|({Edtf}|\.\.|)/({Edtf}|\.\.|))$"],
        ValueKind.Date => [@"^\d{4}-\d{2}-\d{2}$"],
        ValueKind.DateTime => [$@"^\d{{4}}-\d{{2}}-\d{{2}}T{Clock}(\.\d{{1,7}})?(Z|[+-]\d\d:\d\d)?$"],
        ValueKind.Time => [$@"^{Clock}(\.\d{{1,7}})?(Z|[+-]\d\d:\d\d)?$"],
        ValueKind.Uri => [@"^[A-Za-z][A-Za-z0-9+._-]*:[^\s<>""{}|\\^`]*$"],
        _ => Array.Empty<string>(),
    });
}
