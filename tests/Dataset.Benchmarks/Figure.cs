using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Benchmarks;

/// <summary>A figure as one line of JSON. Absolute values are of one machine; the ratio, taken in the same run, travels.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Ratio">The value divided by that of <paramref name="To"/>, or null where there is nothing to compare with.</param>
/// <param name="To">The name of the other figure, or null.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? Ratio = null, string? To = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The figure with its ratio to another one.</summary>
    /// <param name="other">The other one, of the same unit.</param>
    public Figure Over(Figure other) => this with { Ratio = Math.Round(Value / other.Value, 3), To = other.Name };

    /// <summary>The line.</summary>
    public override string ToString() => JsonSerializer.Serialize(this with { Value = Math.Round(Value, 3) }, Options);
}
