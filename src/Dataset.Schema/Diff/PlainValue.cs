using System.Text;

namespace Dataset.Schema.Diff;

/// <summary>A value of a fact that stands by itself: equal to that of another state of the dataset, whatever became of the schema.</summary>
public abstract record PlainValue
{
    private protected PlainValue()
    {
    }

    /// <summary>The value for people, on one line, in the words of the schema.</summary>
    public abstract string Words { get; }

    /// <summary>The value as JSON on one line.</summary>
    public string Json
    {
        get
        {
            StringBuilder json = new();
            Append(json);
            return json.ToString();
        }
    }

    internal abstract void Append(StringBuilder json);
}
