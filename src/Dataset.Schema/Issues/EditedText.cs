using System.Text;

namespace Dataset.Schema;

/// <summary>Applies edits.</summary>
internal static class EditedText
{
    /// <summary>A part of a text, edited.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="edits">The edits inside of it, in the order of their places; none overlaps another.</param>
    public static string Of(string text, int start, int end, IEnumerable<TextEdit> edits)
    {
        StringBuilder edited = new(end - start);
        int at = start;
        foreach (TextEdit edit in edits)
        {
            edited.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return edited.Append(text, at, end - at).ToString();
    }
}
