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
        builder.HasIndex(m => new { m.TenantId, m.GroupId, m.CustomerId });

        // Groups of the customers on a page: an engine without statistics takes a tenant for few rows.
        builder.HasIndex(m => new { m.TenantId, m.CustomerId });
    }
}
