using CustomerPortal.Platform.Branding;

namespace CustomerPortal.Platform.Demo;

/// <summary>What a sign-in page shows before anybody signed in.</summary>
/// <param name="Product">Name of the product.</param>
/// <param name="Organisation">Name of the tenant that the address names; null at the host.</param>
/// <param name="IsHost">Whether the address is the host's.</param>
/// <param name="Demo">Sign-in data of the demo; null elsewhere.</param>
/// <param name="Brand">How the organisation shows itself; null at the host.</param>
public sealed record PublicInfoDto(string Product, string? Organisation, bool IsHost, IReadOnlyList<DemoAccount>? Demo, Brand? Brand);
