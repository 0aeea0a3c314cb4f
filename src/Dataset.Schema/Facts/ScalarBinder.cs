using System.Globalization;
using Dataset.Schema.Binding;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Holds scalars against the type of their slot.</summary>
internal sealed class ScalarBinder(IssueList issues)
{
    /// <summary>The most permissible values that a message lists.</summary>
    private const int MaxListed = 20;

    /// <summary>The permissible value that a scalar names; null, with an issue, when it names none.</summary>
    public EnumValue? BindEnum(SlotModel slot, EnumModel model, YamlScalar scalar)
    {
        // As LinkML has it: what is permitted is a text, even if it looks like a number or a truth value.
        ScalarKind kind = CoreSchema.Resolve(scalar);
        int index = model.IndexOf(scalar.Value);
        if ((index >= 0 || model.Values.Count == 0) && kind != ScalarKind.Text)
        {
            issues.Add(Rules.FactType, scalar.Span, Quote(scalar), scalar.Value, Words(kind), slot.Name, "a text", $"Put it in quotes: \"{scalar.Value}\".");
            return null;
        }

        if (index >= 0 || model.Values.Count == 0)
        {
            return CheckPatterns(slot, scalar) ? new EnumValue(index) : null;
        }

        IEnumerable<string> texts = model.Values.Select(value => value.Text);
        string more = model.Values.Count > MaxListed ? $" and {model.Values.Count - MaxListed} more" : "";
        string listed = string.Join(", ", texts.Take(MaxListed)) + more;
        issues.Add(Rules.FactEnum, scalar.Span, issues.Rename(scalar.Span, scalar.Value, texts), scalar.Value, slot.Name, Suggestion.For(scalar.Value, texts), listed);
        return null;
    }

    /// <summary>The text of a scalar as its type writes it; null, with an issue, when the type does not take it.</summary>
    public string? Bind(SlotModel slot, YamlScalar scalar)
    {
        ScalarKind kind = CoreSchema.Resolve(scalar);
        if (Mismatch(slot, scalar, kind) is var (expected, advice))
        {
            issues.Add(Rules.FactType, scalar.Span, kind == ScalarKind.Text ? Bare(slot, scalar) : Quote(scalar, slot), scalar.Value, Words(kind), slot.Name, expected, advice);
            return null;
        }

        string? text = Canonical(slot, scalar);
        if (slot.Type?.Avoided?.Find(scalar.Value) is { } word)
        {
            issues.Add(Rules.FactWording, scalar.Span, word.Word, slot.Name, word.Hint.Length > 0 ? word.Hint : "say what was done, or leave it out");
        }

        return text is not null && slot.Type is { } type && !(CheckPatterns(slot, scalar) && IsWithin(slot, type, scalar, text)) ? null : text;
    }

    /// <summary>Holds a text against the patterns of its slot.</summary>
    /// <returns>Whether it matches them all.</returns>
    public bool CheckPatterns(SlotModel slot, YamlScalar scalar)
    {
        if (slot.Type!.Patterns.Count == 0 || slot.Type.Patterns.FirstOrDefault(pattern => !PatternSyntax.IsMatch(pattern, scalar.Value)) is not { } broken)
        {
            return true;
        }

        string meaning = (slot.Type.Name == BuiltInTypes.Text.Name ? slot.Description : slot.Type.Description).Trim().TrimEnd('.');
        issues.Add(Rules.FactPattern, scalar.Span, scalar.Value, slot.Name, meaning.Length > 0 ? $"{meaning} ({broken})." : broken);
        return false;
    }

    /// <summary>Holds a scalar of a slot of no fixed type against its pattern and bounds: a pattern holds for texts, bounds for numbers.</summary>
    public bool CheckAny(SlotModel slot, YamlScalar scalar) => slot.Type is not { } type || CoreSchema.Resolve(scalar) switch
    {
        ScalarKind.Text => CheckPatterns(slot, scalar),
        ScalarKind.Integer or ScalarKind.Float => IsWithin(slot, type, scalar, NumberText.Float(scalar.Value) ?? "NaN"),
        _ => true,
    };

    /// <summary>What a slot takes instead of such a scalar and the way out, or null.</summary>
    private static (string Expected, string Advice)? Mismatch(SlotModel slot, YamlScalar scalar, ScalarKind kind)
    {
        switch (Written(slot))
        {
            case ValueKind.Integer when kind != ScalarKind.Integer:
                return ("a whole number", Unquote(scalar, ScalarKind.Integer) ?? "Write digits only, without quotes or separators.");
            case ValueKind.Float or ValueKind.Decimal when kind is not (ScalarKind.Integer or ScalarKind.Float):
                return ("a number", Unquote(scalar, ScalarKind.Integer) ?? Unquote(scalar, ScalarKind.Float) ?? "Write digits with a point, without quotes or separators.");
            case ValueKind.Boolean when kind != ScalarKind.Boolean:
                return ("true or false", "Write true or false, without quotes.");
            case ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Boolean:
                return null;
            default:
                return kind == ScalarKind.Text ? null : (Takes(slot.Kind), $"Put it in quotes: \"{scalar.Value}\".");
        }
    }

    /// <summary>What a value is written as: a reference as the identifier that it means.</summary>
    private static ValueKind Written(SlotModel slot) =>
        slot is { Kind: ValueKind.Reference, Type.Kind: not (ValueKind.Text or ValueKind.Uri) } ? slot.Type.Kind : slot.Kind;

    private static string Takes(ValueKind kind) => kind switch
    {
        ValueKind.Reference => "an identifier",
        ValueKind.Edtf or ValueKind.Date => "a date, which is a text",
        _ => "a text",
    };

    private static string? Unquote(YamlScalar scalar, ScalarKind kind) =>
        !scalar.IsPlain && CoreSchema.Resolve(scalar with { IsPlain = true }) == kind ? "Remove the quotes." : null;

    /// <summary>The quotes that make a text of a number or truth value, where the slot takes texts.</summary>
    private Fix? Quote(YamlScalar scalar, SlotModel? slot = null) => slot is not null && Written(slot) is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Boolean
        ? null
        : issues.Replace($"write \"{scalar.Value}\"", isSafe: true, scalar.Span, $"\"{scalar.Value}\"");

    /// <summary>The number or truth value without the quotes that make a text of it.</summary>
    private Fix? Bare(SlotModel slot, YamlScalar scalar)
    {
        ScalarKind plain = CoreSchema.Resolve(scalar with { IsPlain = true });
        bool isMeant = !scalar.IsPlain && Written(slot) switch
        {
            ValueKind.Integer => plain == ScalarKind.Integer,
            ValueKind.Float or ValueKind.Decimal => plain is ScalarKind.Integer or ScalarKind.Float,
            _ => plain == ScalarKind.Boolean,
        };

        // A block text is longer than one line.
        return isMeant && scalar.Span.Length == scalar.Value.Length + 2 ? issues.Replace($"write {scalar.Value} without quotes", isSafe: true, scalar.Span, scalar.Value) : null;
    }

    private string? Canonical(SlotModel slot, YamlScalar scalar)
    {
        string text = scalar.Value;
        switch (Written(slot))
        {
            case ValueKind.Boolean:
                return text is "true" or "True" or "TRUE" ? "true" : "false";
            case ValueKind.Integer:
                return NumberText.Integer(text) ?? Unbounded(slot, scalar, "between -9223372036854775808 and 9223372036854775807");
            case ValueKind.Decimal:
                return NumberText.Decimal(text) ?? Unbounded(slot, scalar, "of at most 28 digits");
            case ValueKind.Float:
                return NumberText.Float(text) ?? Unbounded(slot, scalar, "up to 1.8e308");
            case ValueKind.Edtf when !EdtfGrammar.TryParse(text, out _, out string reason):
                return BadDate(scalar, reason, "YYYY-MM-DD, YYYY-MM or YYYY, a range as A/B, and ~ behind it for approximate");
            case ValueKind.Date when DateText.DateProblem(text) is { } problem:
                return BadDate(scalar, problem, "a full date as YYYY-MM-DD");
            case ValueKind.DateTime when DateText.DateTimeProblem(text) is { } problem:
                return BadDate(scalar, problem, "YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00");
            case ValueKind.Time when !DateText.IsTime(text):
                return BadDate(scalar, "a time of day is expected", "hh:mm:ss, with Z or an offset such as +02:00 if the source tells it");
            case ValueKind.Text when slot.Type!.BuiltIn == BuiltInTypes.DateOrDateTime && DateText.DateOrDateTimeProblem(text) is { } problem:
                return BadDate(scalar, problem, "a full date as YYYY-MM-DD, or a date with a time as YYYY-MM-DDThh:mm:ssZ");
            case ValueKind.Uri when UriText.Problem(slot.Type!.BuiltIn, text) is { } problem:
                issues.Add(Rules.FactPattern, scalar.Span, text, slot.Name, problem);
                return null;
            default:
                return text;
        }
    }

    private string? Unbounded(SlotModel slot, YamlScalar scalar, string bounds)
    {
        issues.Add(Rules.FactBounds, scalar.Span, scalar.Value, slot.Name, bounds);
        return null;
    }

    private string? BadDate(YamlScalar scalar, string reason, string expected)
    {
        issues.Add(Rules.FactDate, scalar.Span, scalar.Value, reason, expected);
        return null;
    }

    private bool IsWithin(SlotModel slot, TypeModel type, YamlScalar scalar, string text)
    {
        if ((type.Minimum ?? type.Maximum) is null)
        {
            return true;
        }

        string bounds = type.Minimum is null ? $"up to {Number(type.Maximum)}"
            : type.Maximum is null ? $"from {Number(type.Minimum)}"
            : $"from {Number(type.Minimum)} to {Number(type.Maximum)}";
        if (NumberText.IsWithin(text, type.Minimum, type.Maximum))
        {
            return true;
        }

        Unbounded(slot, scalar, bounds);
        return false;
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Words(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "a truth value",
        ScalarKind.Integer or ScalarKind.Float => "a number",
        ScalarKind.Null => "nothing",
        _ => "a text",
    };
}
