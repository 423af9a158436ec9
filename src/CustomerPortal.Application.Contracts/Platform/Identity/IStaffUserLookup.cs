using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>ABP's look-up of active accounts, for pickers.</summary>
public interface IStaffUserLookup
{
    /// <summary>By id.</summary>
    Task<UserDataDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>By user name.</summary>
    Task<UserDataDto> GetByUserNameAsync(string userName, CancellationToken ct);

    /// <summary>A page, searched by names and address.</summary>
    Task<ItemsDto<UserDataDto>> SearchAsync(ListRequest request, CancellationToken ct);

    /// <summary>How many match.</summary>
    Task<int> CountAsync(string? filter, CancellationToken ct);
}
