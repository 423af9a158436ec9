namespace CustomerPortal.Customers;

/// <summary>Says what a candidate has in common with what was typed.</summary>
internal static class Duplicates
{
    private const int Shown = 10;

    /// <summary>The candidates that match, strongest first.</summary>
    public static IReadOnlyList<DuplicateDto> Rank(DuplicateSearch search, string? typedEmail, IReadOnlyList<DuplicateCandidate> candidates) =>
    [
        .. candidates.Select(c => (Candidate: c, Matches: Matches(search, typedEmail, c)))
            .Where(c => c.Matches.Count > 0)
            .OrderByDescending(c => c.Matches.Count)
            .ThenBy(c => c.Matches[0].Kind)
            .ThenByDescending(c => CustomerName.Similarity(search.NameCore ?? string.Empty, c.Candidate.NameCore))
            .ThenBy(c => c.Candidate.Name, StringComparer.Ordinal)
            .Take(Shown)
            .Select(c => ToDto(c.Candidate, c.Matches)),
    ];

    private static List<DuplicateMatchDto> Matches(DuplicateSearch search, string? typedEmail, DuplicateCandidate candidate)
    {
        var matches = new List<DuplicateMatchDto>();
        if (search.VatNumber is not null && candidate.VatNumber == search.VatNumber)
        {
            matches.Add(new DuplicateMatchDto(DuplicateMatchKind.VatNumber, candidate.VatNumber));
        }

        if (candidate.HasEmail)
        {
            matches.Add(new DuplicateMatchDto(DuplicateMatchKind.Email, typedEmail!));
        }

        if (search.NameCore is null)
        {
            return matches;
        }

        if (candidate.NameCore == search.NameCore)
        {
            matches.Add(new DuplicateMatchDto(DuplicateMatchKind.Name, candidate.Name));
        }
        else if (search.PostalCodeKey is not null && candidate.Addresses.Any(a => a.PostalCodeKey == search.PostalCodeKey)
            && CustomerName.Similarity(search.NameCore, candidate.NameCore) >= CustomerName.SimilarFrom)
        {
            matches.Add(new DuplicateMatchDto(DuplicateMatchKind.NameAtPostalCode, candidate.Name));
        }

        return matches;
    }

    private static DuplicateDto ToDto(DuplicateCandidate candidate, List<DuplicateMatchDto> matches)
    {
        var address = candidate.Addresses.FirstOrDefault(a => a.IsDefaultBilling) ?? (candidate.Addresses.Count > 0 ? candidate.Addresses[0] : null);
        return new DuplicateDto(
            candidate.Id, candidate.Name, candidate.Number, address?.PostalCode, address?.City, candidate.VatNumber, matches);
    }
}
