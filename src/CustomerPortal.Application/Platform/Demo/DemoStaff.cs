using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Demo;

/// <summary>The staff of a demo tenant.</summary>
internal sealed class DemoStaff(IStaffUserAppService users, IStaffDirectory directory)
{
    /// <summary>Makes or finds the accounts and names them.</summary>
    /// <returns>Who does the work of the demo: sales.</returns>
    public async Task<Actor> SeedAsync(DemoTenant demo, DemoPlan plan, CancellationToken ct)
    {
        Actor? author = null;
        foreach (var person in plan.Staff)
        {
            var account = await EnsureAsync(person, demo.Name, ct);
            demo.Tell(person.Role, person.FullName, null, person.UserName);
            if (person.Role == DemoRole.Sales)
            {
                var roles = await directory.FindRolesOfAsync(account, ct);
                author = new Actor(UserKind.Staff, account, person.FullName, [.. roles!.Keys]);
            }
        }

        return author!;
    }

    private async Task<Guid> EnsureAsync(DemoPerson person, string tenant, CancellationToken ct)
    {
        var input = new StaffUserInput
        {
            UserName = person.UserName,
            Name = person.Name,
            Surname = person.Surname,
            Email = person.EmailAt(tenant),
            RoleNames = person.RoleName is null ? null : [person.RoleName],
        };
        if (await directory.FindRecipientAsync(person.UserName, ct) is { } found)
        {
            return (await users.UpdateAsync(found.AccountId, input, ct)).Id;
        }

        return (await users.CreateAsync(input with { Password = DemoTenant.Password }, ct)).Id;
    }
}
