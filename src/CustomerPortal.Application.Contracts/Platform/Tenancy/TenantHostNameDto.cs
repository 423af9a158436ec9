using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Every address of a tenant.</summary>
/// <param name="Address">The one of the installation, which it always has ("https://acme.portal.example").</param>
/// <param name="Target">Host name that the DNS of its own names must point at (CNAME).</param>
/// <param name="Items">Its own host names, the primary one first.</param>
public sealed record TenantHostNamesDto(string Address, string Target, IReadOnlyList<TenantHostNameDto> Items);

/// <summary>A host name of its own.</summary>
/// <param name="Id">Id of the host name.</param>
/// <param name="Name">The whole name, lower case.</param>
/// <param name="IsPrimary">Whether links in mails carry it.</param>
/// <param name="AddedAt">Moment at which it was added.</param>
public sealed record TenantHostNameDto(Guid Id, string Name, bool IsPrimary, DateTimeOffset AddedAt);

/// <summary>A host name to add.</summary>
public sealed record TenantHostNameInput
{
    /// <summary>For example "portal.example.com".</summary>
    [Required]
    [MaxLength(TenantConsts.MaxHostNameLength)]
    public string Name { get; init; } = string.Empty;
}

/// <summary>What the DNS says about a host name.</summary>
/// <param name="State">Whether it leads here.</param>
/// <param name="Addresses">The addresses found.</param>
public sealed record HostNameCheckDto(HostNameCheck State, IReadOnlyList<string> Addresses);
