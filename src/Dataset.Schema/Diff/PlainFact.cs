using System.Text;
using Dataset.Schema.Facts;

namespace Dataset.Schema.Diff;

/// <summary>A fact whose values stand by themselves.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="IsObsolete">Whether it does not stand any more.</param>
/// <param name="Record">Its fields, without the identifier.</param>
public sealed record PlainFact(string Collection, string Id, string Label, bool IsObsolete, PlainRecord Record)
{
    /// <summary>The fact as JSON on one line: the same text wherever the same values are.</summary>
    public string Line
    {
        get
        {
            StringBuilder json = new("{\"collection\":");
            JsonText.Append(Collection, json).Append(",\"id\":");
            JsonText.Append(Id, json).Append(",\"class\":");
            JsonText.Append(Record.Class, json).Append(",\"fields\":");
            Record.Append(json);
            return json.Append('}').ToString();
        }
    }
}
