namespace CustomerPortal.Billing;

/// <summary>An address as documents print it; frozen with them.</summary>
/// <param name="Lines">Street lines, one to four.</param>
/// <param name="PostalCode">Postcode; null where there is none.</param>
/// <param name="City">City or postal district.</param>
/// <param name="Region">State or province; null where there is none.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record DocumentAddress(IReadOnlyList<string> Lines, string? PostalCode, string? City, string? Region, string CountryCode)
{
    /// <summary>The list of lines compares by its content.</summary>
    public bool Equals(DocumentAddress? other) => other is not null
        && Lines.SequenceEqual(other.Lines)
        && (PostalCode, City, Region, CountryCode) == (other.PostalCode, other.City, other.Region, other.CountryCode);

    public override int GetHashCode() => HashCode.Combine(Lines.Count, PostalCode, City, Region, CountryCode);
}
