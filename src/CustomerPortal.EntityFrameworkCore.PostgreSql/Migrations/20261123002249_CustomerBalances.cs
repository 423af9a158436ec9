using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class CustomerBalances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CustomersGroupMemberships_TenantId_GroupId",
                table: "CustomersGroupMemberships");

            migrationBuilder.DropIndex(
                name: "IX_Customers_TenantId_State",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_AccountingSyncCustomers_TenantId_State",
                table: "AccountingSyncCustomers");

            migrationBuilder.CreateTable(
                name: "BillingBalances",
                columns: table => new
                {
                    CustomerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenAmount = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false),
                    OpenEntries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BillingBalances", x => new { x.CustomerId, x.Currency });
                });

            migrationBuilder.CreateIndex(
                name: "IX_CustomersGroupMemberships_TenantId_CustomerId",
                table: "CustomersGroupMemberships",
                columns: new[] { "TenantId", "CustomerId" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomersGroupMemberships_TenantId_GroupId_CustomerId",
                table: "CustomersGroupMemberships",
                columns: new[] { "TenantId", "GroupId", "CustomerId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountingSyncCustomers_TenantId_State_CustomerId",
                table: "AccountingSyncCustomers",
                columns: new[] { "TenantId", "State", "CustomerId" });

            migrationBuilder.CreateIndex(
                name: "IX_BillingBalances_TenantId_OpenAmount_CustomerId",
                table: "BillingBalances",
                columns: new[] { "TenantId", "OpenAmount", "CustomerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BillingBalances");

            migrationBuilder.DropIndex(
                name: "IX_CustomersGroupMemberships_TenantId_CustomerId",
                table: "CustomersGroupMemberships");

            migrationBuilder.DropIndex(
                name: "IX_CustomersGroupMemberships_TenantId_GroupId_CustomerId",
                table: "CustomersGroupMemberships");

            migrationBuilder.DropIndex(
                name: "IX_AccountingSyncCustomers_TenantId_State_CustomerId",
                table: "AccountingSyncCustomers");

            migrationBuilder.CreateIndex(
                name: "IX_CustomersGroupMemberships_TenantId_GroupId",
                table: "CustomersGroupMemberships",
                columns: new[] { "TenantId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_TenantId_State",
                table: "Customers",
                columns: new[] { "TenantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountingSyncCustomers_TenantId_State",
                table: "AccountingSyncCustomers",
                columns: new[] { "TenantId", "State" });
        }
    }
}
