using System.Reflection;
using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>What holds of all facts, and what the schema language of today cannot say yet.</summary>
public sealed class IntegrityTests
{
    [Fact]
    public void Dataset_HasAHundredFactsAndMore() => Assert.True(Catalog.Collections.Sum(c => c.Facts.Count) >= 100);

    [Fact]
    public void Version_IsThatOfTheSchemaInCatalogAndAssembly()
    {
        string stated = File.ReadLines(Path.Combine(Repository.Root, "seeds", "schema", "diplomacy.yaml")).Single(line => line.StartsWith("version: ", StringComparison.Ordinal));

        Assert.Equal(stated, $"version: {Catalog.Instance.Version}");
        Assert.Equal(Catalog.Instance.Version, typeof(Catalog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
    }

    [Fact]
    public void EveryCollection_HasFactsAndAScope()
    {
        Assert.All(Catalog.Collections, c => Assert.NotEmpty(c.Facts));
        Assert.All(Catalog.Collections, c => Assert.NotEmpty(c.Description));
    }

    [Fact]
    public void EveryFactButASource_CitesASource() =>
        Assert.All(Catalog.Collections.SelectMany(c => c.Facts).OfType<Fact>(), fact => Assert.NotEmpty(fact.Sources));

    [Fact]
    public void EverySource_IsCited() => Assert.All(Sources.All, source => Assert.NotEmpty(source.CitedBy));

    [Fact]
    public void EveryClaim_HasAStatus() => Assert.All(Claims.All, claim => Assert.NotNull(claim.Status));

    [Fact]
    public void EveryDispute_HasPositionsFromDifferentSources() => Assert.All(Disputes.All, dispute =>
    {
        Assert.True(dispute.Positions.Count >= 2, dispute.Id);
        string[] sources = [.. dispute.Positions.Select(p => string.Join(' ', p.Sources.Select(c => c.Source.Id).Distinct().Order(StringComparer.Ordinal)))];
        Assert.True(sources.Distinct().Count() == sources.Length, $"{dispute.Id}: two positions cite the same sources");
    });

    /// <summary>The sources of a dispute are those of its positions, so that none stands there without a side.</summary>
    [Fact]
    public void EveryDispute_CitesTheSourcesOfItsPositions() => Assert.All(Disputes.All, dispute => Assert.Equal(
        dispute.Positions.SelectMany(p => p.Sources).Select(c => c.Source.Id).Distinct().Order(StringComparer.Ordinal),
        dispute.Sources.Select(c => c.Source.Id).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void EveryDisputedRecord_HasADispute() => Assert.All(
        Catalog.Collections.SelectMany(c => c.Facts).OfType<Fact>().Where(fact => fact.Status == FactStatus.Disputed),
        fact => Assert.True(fact.Disputes.Any() || fact is Claim { DisputesAsClaim.Count: > 0 }, fact.Id));

    [Fact]
    public void EveryReference_Resolves() => Assert.All(Catalog.Collections.SelectMany(c => c.Facts), fact => Assert.Equal(
        fact.Id, Walk(fact) ? fact.Id : ""));

    [Fact]
    public void EveryBacklink_IsAReferenceBack()
    {
        Assert.All(Meetings.All.SelectMany(m => m.Participants.Select(p => (m, p.Agent))), pair => Assert.Contains(pair.m, pair.Agent.Meetings));
        Assert.All(Claims.All, claim => Assert.Contains(claim, claim.Author.Claims));
        Assert.All(Disputes.All, dispute => Assert.Contains(dispute, dispute.Subject.Disputes));
    }

    [Fact]
    public void Vote_IsVetoedWhereASourceReportsAVeto()
    {
        Vote draft = Votes.Get("unsc-2023-10-25-us-draft");
        Assert.True(draft.Vetoed);
        Assert.Equal((10L, 3L, 2L), (draft.Counts!.InFavor, draft.Counts.Against, draft.Counts.Abstentions));
    }

    private static bool Walk(IRecord record) => record.Class.Slots.All(slot => slot.GetValues(record).All(value => value switch
    {
        IFact fact when slot.Kind == SlotKind.Reference => fact.Id.Length > 0,
        IRecord inner => Walk(inner),
        _ => true,
    }));
}
