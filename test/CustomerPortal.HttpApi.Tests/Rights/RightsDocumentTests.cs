using CustomerPortal.Architecture;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Rights;

/// <summary>etc/docs/rights.md says what the host does. Set PORTAL_WRITE_DOCS=1 to write its tables anew.</summary>
public sealed class RightsDocumentTests(PortalHost host) : IClassFixture<PortalHost>
{
    // They post a question and change nothing.
    private static readonly string[] OnlyAsking = ["POST /api/billing/invoices/calculate", "POST /api/customers/duplicates"];

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "etc", "docs", "rights.md");

    [Fact]
    [Trait("Check", "Z6")]
    public void The_matrix_of_the_document_is_the_hosts()
    {
        var before = File.ReadAllText(Path);
        var now = RoleMatrix.Document(before, host.Services);
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Path, now);
        }

        File.ReadAllText(Path).ShouldBe(now, "etc/docs/rights.md differs: run this test with PORTAL_WRITE_DOCS=1 and look at what changed");
    }

    [Fact]
    [Trait("Check", "Z6")]
    public void Every_permission_of_a_route_is_defined_and_every_defined_one_belongs_to_known_roles()
    {
        var registry = host.Services.GetRequiredService<PermissionRegistry>();

        RoleMatrix.Routes(host.Services).Where(r => registry.Find(r.Permission) is null).ShouldBeEmpty();
        registry.All.SelectMany(p => p.InReadyMadeRoles).Except(ReadyMadeRoles.All).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "Z6")]
    public void A_ready_made_role_that_has_a_right_has_what_it_stands_under()
    {
        var registry = host.Services.GetRequiredService<PermissionRegistry>();

        var idle = from permission in registry.All
                   from role in permission.InReadyMadeRoles
                   where !RoleMatrix.Has(permission, role)
                   select $"{role}: {permission.Name}";
        idle.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Check", "Z6")]
    public void Whoever_only_reads_has_no_right_to_a_route_that_writes()
    {
        var registry = host.Services.GetRequiredService<PermissionRegistry>();

        var writes = from route in RoleMatrix.Routes(host.Services)
                     where !route.Route.StartsWith("GET ", StringComparison.Ordinal) && RoleMatrix.Has(registry.Find(route.Permission)!, ReadyMadeRoles.ReadOnly)
                     select route.Route;
        writes.Except(OnlyAsking).ShouldBeEmpty();
    }
}
