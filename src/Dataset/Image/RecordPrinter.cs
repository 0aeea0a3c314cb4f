using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Dataset.Image;

/// <summary>Prints the members of records for <see cref="object.ToString"/>: scalars and ids, never another fact, so that it ends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordPrinter
{
    /// <summary>Prints one member, unless it has no value.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="separate">Whether members were printed before.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its value; a reference is given as its id.</param>
    /// <returns>Whether members have been printed.</returns>
    public static bool Print(StringBuilder builder, bool separate, string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string text = value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
        if (text.Length == 0)
        {
            return separate;
        }

        builder.Append(separate ? ", " : "").Append(name).Append(" = ").Append(text);
        return true;
    }
}
