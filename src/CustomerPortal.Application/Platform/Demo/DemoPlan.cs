namespace CustomerPortal.Platform.Demo;

/// <summary>A tenant that the demo makes, and its staff.</summary>
/// <param name="Name">Name of the tenant.</param>
/// <param name="TimeZone">IANA name; not west of Greenwich, so that the day that seeds is never after the tenant's.</param>
/// <param name="Edition">Name of its edition.</param>
/// <param name="Staff">The first is the administrator "admin".</param>
internal sealed record DemoPlan(string Name, string TimeZone, string Edition, IReadOnlyList<DemoPerson> Staff)
{
    public static IReadOnlyList<DemoPlan> All { get; } =
    [
        new("Acme", "Europe/Amsterdam", DemoEditions.Pro,
        [
            new("admin", "Wim", "de Boer", DemoRole.Administrator, null),
            new("mila", "Mila", "Jansen", DemoRole.Sales, Kernel.ReadyMadeRoles.Sales),
            new("hugo", "Hugo", "Peters", DemoRole.ReadOnly, Kernel.ReadyMadeRoles.ReadOnly),
        ]),
        new("Globex", "Europe/London", DemoEditions.Standard,
        [
            new("admin", "Alice", "Hammond", DemoRole.Administrator, null),
            new("james", "James", "Whitfield", DemoRole.Sales, Kernel.ReadyMadeRoles.Sales),
            new("ruth", "Ruth", "Coleman", DemoRole.ReadOnly, Kernel.ReadyMadeRoles.ReadOnly),
        ]),
    ];
}

/// <summary>Somebody of the staff.</summary>
/// <param name="RoleName">Role to give; null for the administrator, who has one.</param>
internal sealed record DemoPerson(string UserName, string Name, string Surname, DemoRole Role, string? RoleName)
{
    public string FullName => $"{Name} {Surname}";

    public string EmailAt(string tenant) => $"{UserName}@{tenant.ToLowerInvariant()}.example";
}
