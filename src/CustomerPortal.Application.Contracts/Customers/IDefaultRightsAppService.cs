using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <summary>Portal rights that new contacts begin with.</summary>
public interface IDefaultRightsAppService
{
    /// <summary>Every group with its rights.</summary>
    Task<IReadOnlyList<GroupRightsDto>> ListAsync(CancellationToken ct);

    /// <summary>Gives a group rights of its own, or takes them back.</summary>
    /// <exception cref="InputException"><see cref="CustomersErrorCodes.PortalRightUnknown"/></exception>
    Task<IReadOnlyList<GroupRightsDto>> SetAsync(Guid groupId, GroupRightsInput input, CancellationToken ct);

    /// <summary>What a new contact of a customer begins with.</summary>
    Task<IReadOnlyList<string>> OfCustomerAsync(Guid customerId, CancellationToken ct);
}

/// <summary>A group with the rights that new contacts of its customers begin with.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Name">Its names.</param>
/// <param name="Rights">Null: as the organisation.</param>
/// <param name="Version">Sent back with a change: refuses it if somebody else saved first.</param>
public sealed record GroupRightsDto(Guid GroupId, LocalizedText Name, IReadOnlyList<string>? Rights, string Version);

/// <summary>Rights of a group.</summary>
public sealed record GroupRightsInput
{
    /// <summary>Null: as the organisation.</summary>
    [MaxLength(CustomerConsts.RightsPerContact)]
    public IReadOnlyList<string>? Rights { get; init; }

    /// <summary>Version that they were chosen on; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }
}
