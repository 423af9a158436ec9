using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class CustomerGroupMembershipConfiguration : IEntityTypeConfiguration<CustomerGroupMembership>
{
    public void Configure(EntityTypeBuilder<CustomerGroupMembership> builder)
    {
        builder.ToTable("CustomersGroupMemberships");
        builder.HasKey(m => new { m.CustomerId, m.GroupId });

        // A group with members cannot be deleted, whoever tries.
        builder.HasOne<CustomerGroup>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.TenantId, m.GroupId });
    }
}
