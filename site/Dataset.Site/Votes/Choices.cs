namespace Dataset.Site.Votes;

/// <summary>Finds choices by the terms of Popolo, which a schema gives to counts as their URI and to options as their meaning.</summary>
public static class Choices
{
    private static readonly IReadOnlyList<(string Uri, Choice Choice)> Terms =
        [(Popolo.Yes, Choice.Yes), (Popolo.No, Choice.No), (Popolo.Abstain, Choice.Abstain), (Popolo.Absent, Choice.Absent)];

    /// <summary>The choice of that term, or null for another text.</summary>
    /// <param name="uri">An expanded URI.</param>
    public static Choice? Find(string uri)
    {
        foreach ((string term, Choice choice) in Terms)
        {
            if (term == uri)
            {
                return choice;
            }
        }

        return null;
    }

    /// <summary>The letter of a choice where there is no room for words, as in the records of the United Nations.</summary>
    /// <param name="choice">The choice.</param>
    public static string Letter(Choice choice) => choice switch
    {
        Choice.Yes => "Y",
        Choice.No => "N",
        Choice.Abstain => "A",
        _ => "–",
    };

    /// <summary>The name of a choice in style sheets.</summary>
    /// <param name="choice">The choice.</param>
    public static string StyleName(Choice choice) => choice switch
    {
        Choice.Yes => "yes",
        Choice.No => "no",
        Choice.Abstain => "abstain",
        _ => "absent",
    };
}
