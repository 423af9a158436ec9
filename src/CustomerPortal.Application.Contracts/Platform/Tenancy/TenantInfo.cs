namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant as every request needs it.</summary>
/// <param name="Id">Id of the tenant.</param>
/// <param name="Name">Name as typed.</param>
/// <param name="NormalizedName">Name in capitals, as ABP's clients compare it.</param>
/// <param name="IsActive">Whether anybody may sign in.</param>
/// <param name="IsStopped">Whether its deliveries rest: deactivated. One that is still being prepared is neither active nor stopped.</param>
public sealed record TenantInfo(Guid Id, string Name, string NormalizedName, bool IsActive, bool IsStopped);
