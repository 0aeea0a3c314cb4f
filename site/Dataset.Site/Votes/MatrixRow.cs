namespace Dataset.Site.Votes;

/// <summary>A vote in the matrix.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Named">The votes of the voters whom its record names.</param>
public sealed record MatrixRow(IFact Vote, IReadOnlyDictionary<IFact, NamedVote> Named);
