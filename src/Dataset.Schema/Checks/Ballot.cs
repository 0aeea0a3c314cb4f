using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>A vote as a record has it: the tally, and the votes of single voters.</summary>
internal sealed class Ballot
{
    private Ballot(Dictionary<string, long> counts, List<(YamlScalar Voter, YamlScalar Option, string Meaning)> cast)
    {
        Counts = counts;
        Cast = cast;
    }

    /// <summary>The number of votes by the meaning of the option; an option that is not counted is absent.</summary>
    public Dictionary<string, long> Counts { get; }

    /// <summary>The votes of single voters, as far as they are listed.</summary>
    public List<(YamlScalar Voter, YamlScalar Option, string Meaning)> Cast { get; }

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="shape">What its class calls the parts.</param>
    public static Ballot Read(CheckedRecord record, VoteShape shape)
    {
        Dictionary<string, long> counts = [];
        if (record.Fields.Find(shape.Counts.Name)?.Value is YamlMapping tally)
        {
            foreach (SlotModel option in shape.Options)
            {
                if (CheckedRecord.ScalarOf(tally, option) is { } count
                    && long.TryParse(NumberText.Integer(count.Value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
                {
                    counts[option.Uri] = number;
                }
            }
        }

        List<(YamlScalar, YamlScalar, string)> cast = [];
        foreach (YamlMapping vote in shape.Votes is null ? [] : record.Records(shape.Votes))
        {
            if (CheckedRecord.ScalarOf(vote, shape.Voter) is { } voter
                && CheckedRecord.ScalarOf(vote, shape.Option) is { } option
                && shape.Meanings.TryGetValue(option.Value, out string? meaning))
            {
                cast.Add((voter, option, meaning));
            }
        }

        return new Ballot(counts, cast);
    }
}
